/** The register of complaints: the list, one complaint, and the causes of a month. */
@NullMarked
package dev.goodword.desk.complaints;

import org.jspecify.annotations.NullMarked;
