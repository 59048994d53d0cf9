package dev.goodword.promises.statutes;

import java.time.LocalDate;

/**
 * The day by which a law wants one person to have heard.
 *
 * @param statute the law
 * @param heldOn the day of the last interview
 * @param dueOn the last day
 */
public record StatutoryDay(Statute statute, LocalDate heldOn, LocalDate dueOn) {
}
