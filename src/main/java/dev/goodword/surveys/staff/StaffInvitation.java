package dev.goodword.surveys.staff;

import java.time.Instant;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.DepartmentId;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.scores.Quarter;

/**
 * One of our own people asked about one quarter. Knows the person and whether an answer
 * came, and nothing else of it.
 *
 * @param id the invitation
 * @param account who is asked
 * @param company whose recruiting they are asked about
 * @param department for which of its departments they did most
 * @param quarter about which quarter
 * @param submitted whether an answer came
 * @param mails how many mails were put down: the first one, then the reminder
 * @param askedAt when the first mail leaves or left
 * @param endsAt when the link dies
 */
public record StaffInvitation(UUID id, AccountId account, CompanyId company, DepartmentId department, Quarter quarter,
		boolean submitted, int mails, Instant askedAt, Instant endsAt) {

	/** Whether an answer is still taken. */
	public boolean isOpen(Instant now) {
		return !this.submitted && now.isBefore(this.endsAt);
	}

}
