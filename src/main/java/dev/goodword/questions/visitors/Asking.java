package dev.goodword.questions.visitors;

import dev.goodword.positions.PositionId;
import dev.goodword.shared.CompanyId;

/**
 * What tells one question of a visitor from others.
 *
 * @param asker a fingerprint of the address
 * @param once what the same question of the same day has in common
 */
record Asking(CompanyId company, PositionId position, String asker, String once) {
}
