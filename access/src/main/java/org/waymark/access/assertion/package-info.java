/**
 * How one service of Waymark tells another for whom it asks: a signed assertion that lives seconds and fits one request
 * only. The signature and its format are a library's (JWS, HMAC with SHA-256); what must be claimed is decided here.
 */
@NullMarked
package org.waymark.access.assertion;

import org.jspecify.annotations.NullMarked;
