/**
 * The read model of the staff pages: one row an application, kept together with every
 * fact, rebuilt by a command.
 */
@NullMarked
package dev.goodword.desk.model;

import org.jspecify.annotations.NullMarked;
