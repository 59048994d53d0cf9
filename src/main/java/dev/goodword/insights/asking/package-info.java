/** What heads of recruiting choose of the rules by which people are asked. */
@NullMarked
package dev.goodword.insights.asking;

import org.jspecify.annotations.NullMarked;
