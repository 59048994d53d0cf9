package dev.goodword.insights;

import dev.goodword.surveys.Item;
import dev.goodword.surveys.scores.publish.Result;

/** A question and its mean. */
record ItemMean(Item item, Result mean) {
}
