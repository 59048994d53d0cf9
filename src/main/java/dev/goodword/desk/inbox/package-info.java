/**
 * Mail that came in, on the desk: what nobody could match, what came back, what is put
 * aside.
 */
@NullMarked
package dev.goodword.desk.inbox;

import org.jspecify.annotations.NullMarked;
