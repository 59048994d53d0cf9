/**
 * The ways other than mail by which people are told, for those who run the installation.
 */
@NullMarked
package dev.goodword.desk.channels;

import org.jspecify.annotations.NullMarked;
