/**
 * What access keeps, as ports: credentials, sessions and drafts, and how their keys are made and hashed. Each thing has a
 * narrow port beside it; the adapters are packages of their own.
 */
@NullMarked
package org.waymark.access.store;

import org.jspecify.annotations.NullMarked;
