/** What is changed because people complained, and told to everybody. */
@NamedInterface("improving")
@NullMarked
package dev.goodword.complaints.improving;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
