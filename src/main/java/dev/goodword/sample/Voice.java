package dev.goodword.sample;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** Who answers when, and by which link, if there is one by then. */
record Voice(Instant at, Fate fate, Supplier<Optional<String>> link) {
}
