/**
 * From what somebody sent to commands: ids are minted here, texts are set apart, and every defect is found.
 * Nothing behind this package makes an id or asks the time.
 */
@NullMarked
package org.waymark.commandside.request;

import org.jspecify.annotations.NullMarked;
