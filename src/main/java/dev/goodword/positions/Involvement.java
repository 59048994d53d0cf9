package dev.goodword.positions;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.DepartmentId;

/**
 * How often somebody of ours had to do with hiring for a department in a span of time.
 *
 * @param person who
 * @param department for which department
 * @param times how often
 */
public record Involvement(AccountId person, DepartmentId department, long times) {
}
