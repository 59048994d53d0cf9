package dev.goodword.surveys.staff;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.DepartmentId;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.positions.Involvement;
import dev.goodword.surveys.scores.Quarter;

/** Who of our own people is asked, and when. Pure. */
final class StaffAskingPolicy {

	/** One reminder, this long after the first mail. */
	static final Duration REMINDER = Duration.ofDays(4);

	/** The link dies after that. */
	static final Duration VALID = Duration.ofDays(21);

	/** So long a mail may be on its way, and no longer. */
	static final Duration ON_ITS_WAY = Duration.ofDays(7);

	/** Of a quarter that has been over for so long nobody is asked any more. */
	private static final Duration LATELY = Duration.ofDays(14);

	/** When the last link has died, all answers of the quarter are opened together. */
	private static final Duration LAST = Duration.ofDays(33);

	/** The first mail and the reminder. */
	private static final int MAILS = 2;

	/** Those who are recruiting themselves. */
	private static final Set<Role> RECRUITING = EnumSet.of(Role.RECRUITER, Role.HR_HEAD);

	private StaffAskingPolicy() {
	}

	/** When the quarter is over where the company is, and people can be chosen. */
	static Instant opensAt(Quarter quarter, ZoneId zone) {
		return quarter.end().atStartOfDay(zone).toInstant();
	}

	/** Whether people can be asked about a quarter that nobody was asked about yet. */
	static boolean mayOpen(Quarter quarter, ZoneId zone, Instant now) {
		Instant over = opensAt(quarter, zone);
		return !now.isBefore(over) && now.isBefore(over.plus(LATELY));
	}

	/** When the link of somebody dies who is asked at a moment. */
	static Instant endsAt(Instant asked, Quarter quarter, ZoneId zone) {
		Instant last = opensAt(quarter, zone).plus(LAST);
		Instant own = asked.plus(VALID);
		return own.isBefore(last) ? own : last;
	}

	/** What is to be done about an invitation when its moment has come. */
	static Step step(StaffInvitation invitation, boolean wanted, Instant now) {
		boolean mails = invitation.isOpen(now) && wanted && invitation.mails() < MAILS;
		return mails ? Step.MAIL : Step.FORGET;
	}

	/** When to look at an invitation again after so many mails. */
	static Instant next(int mails, Instant now) {
		return now.plus((mails < MAILS) ? REMINDER : ON_ITS_WAY);
	}

	/** Whether somebody is asked at all: recruiting does not judge itself. */
	static boolean isAsked(StaffMember person) {
		return RECRUITING.stream().noneMatch(person::holds);
	}

	/** For which department everybody did most; of equal ones always the same. */
	static Map<AccountId, DepartmentId> departments(Collection<Involvement> all) {
		Map<AccountId, Map<DepartmentId, Long>> sums = new HashMap<>();
		all.forEach((one) -> sums.computeIfAbsent(one.person(), (unused) -> new HashMap<>())
			.merge(one.department(), one.times(), Long::sum));
		Map<AccountId, DepartmentId> most = new HashMap<>();
		sums.forEach((person, departments) -> departments.entrySet()
			.stream()
			.max(Map.Entry.<DepartmentId, Long>comparingByValue()
				.thenComparing((one) -> one.getKey().toString(), Comparator.reverseOrder()))
			.ifPresent((one) -> most.put(person, one.getKey())));
		return most;
	}

	/** What is done about an invitation. */
	enum Step {

		/** A mail is put down: the first one or the reminder. */
		MAIL,
		/** Nothing more is sent, and the secret of the link is forgotten. */
		FORGET

	}

}
