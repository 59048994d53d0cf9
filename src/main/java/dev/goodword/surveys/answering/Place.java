package dev.goodword.surveys.answering;

import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.scores.Quarter;

/**
 * The answers that are counted together.
 *
 * @param touchpoint the one whose figures they are
 */
public record Place(CompanyId company, Touchpoint touchpoint, Quarter quarter) {
}
