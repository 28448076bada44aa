/**
 * The query API: the same views that the pages show, as JSON. Field names and their order are those of the view records,
 * what is absent is {@code null}, and the same basis gives the same bytes.
 */
@NullMarked
package org.waymark.queryside.api;

import org.jspecify.annotations.NullMarked;
