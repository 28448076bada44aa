@org.jspecify.annotations.NullMarked
package org.waymark.queryside.service.client;
