package dev.goodword.accounts;

import java.time.Instant;

/**
 * One place where somebody is signed in, as they may see it.
 *
 * @param handle names it in a form; opens nothing
 * @param device with what
 * @param since when it began
 * @param current whether it is the one that asks
 */
record OwnSession(String handle, Device device, Instant since, boolean current) {

}
