package dev.goodword.communication;

import java.time.Instant;

import dev.goodword.promises.PromiseId;

/**
 * A message that told of several promises together will not be sent; this one still has
 * to be told of.
 */
record HoldParted(PromiseId promise, Instant at) {
}
