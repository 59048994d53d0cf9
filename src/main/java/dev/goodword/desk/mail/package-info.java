/** How mail leaves, for those who run the installation. */
@NullMarked
package dev.goodword.desk.mail;

import org.jspecify.annotations.NullMarked;
