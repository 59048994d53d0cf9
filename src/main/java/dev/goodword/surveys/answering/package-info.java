/**
 * Takes answers in, keeps them apart from people, releases them shuffled and in batches,
 * and publishes what may be counted.
 */
@NullMarked
package dev.goodword.surveys.answering;

import org.jspecify.annotations.NullMarked;
