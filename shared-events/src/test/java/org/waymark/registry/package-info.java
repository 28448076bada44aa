/** Tests of the registry. They read and write real payloads. */
@org.jspecify.annotations.NullMarked
package org.waymark.registry;
