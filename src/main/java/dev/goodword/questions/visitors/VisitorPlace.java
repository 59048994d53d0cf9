package dev.goodword.questions.visitors;

import dev.goodword.accounts.AccountId;
import dev.goodword.positions.PositionId;
import dev.goodword.shared.CompanyId;

/**
 * What a question is about, and whose it is.
 *
 * @param company which company is asked
 * @param position about which position
 * @param owner who answers
 */
public record VisitorPlace(CompanyId company, PositionId position, AccountId owner) {
}
