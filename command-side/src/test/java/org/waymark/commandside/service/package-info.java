@org.jspecify.annotations.NullMarked
package org.waymark.commandside.service;
