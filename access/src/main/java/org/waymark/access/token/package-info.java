/**
 * Keys for programs: a person makes one, gives it a name and can revoke it; the program acts as that person.
 * The key is shown once and only its hash is stored.
 */
@NullMarked
package org.waymark.access.token;

import org.jspecify.annotations.NullMarked;
