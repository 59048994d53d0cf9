/**
 * The groups of positions on the desk: which there are, and which positions lie in them.
 */
@NullMarked
package dev.goodword.desk.groups;

import org.jspecify.annotations.NullMarked;
