package dev.goodword.candidates;

import java.time.Instant;

import dev.goodword.shared.EmailAddress;

/**
 * An address that waits for its code.
 *
 * @param address as they typed it
 * @param until when the code ends
 */
public record WantedAddress(EmailAddress address, Instant until) {
}
