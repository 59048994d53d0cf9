package dev.goodword.communication.pace;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import dev.goodword.shared.MailOutcome;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Keeps to what the provider allows and to what a mail domain bears. The provider's
 * limits hold in any second and any 24 hours, on all nodes together. A domain that asks
 * for patience gets half as many from then on, and step by step more again; each mail to
 * it that has to wait gets its own place, so that it waits once. Nothing that somebody is
 * waiting for at the screen waits for a domain.
 */
@Component
public class MailPace {

	private static final Duration MINUTE = Duration.ofMinutes(1);

	/**
	 * What a domain without a limit of its own gets at most once it asked for patience.
	 */
	private static final int USUAL = 60;

	private static final String DOMAIN = "domain:";

	private static final String SECOND = "second";

	private static final String DAY = "day";

	private static final int CLOSING = 421;

	private static final String SLOW = "4.7.";

	private final PaceRows rows;

	private final Map<String, Integer> domains = new TreeMap<>();

	private final Map<String, Integer> allowed = new LinkedHashMap<>();

	private final Map<String, Flow> provider = new LinkedHashMap<>();

	private final Map<String, Flow> unpressing = new LinkedHashMap<>();

	/** Keeps to such limits. */
	public MailPace(PaceRows rows, PaceSettings settings) {
		this.rows = rows;
		settings.domains()
			.forEach((domain, count) -> this.domains.put(DOMAIN + domain.toLowerCase(Locale.ROOT), count));
		if (settings.perSecond() > 0) {
			this.allowed.put(SECOND, settings.perSecond());
			limit(SECOND, Flow.atMost(settings.perSecond(), Duration.ofSeconds(1)), 0);
		}
		if (settings.perDay() > 0) {
			this.allowed.put(DAY, settings.perDay());
			limit(DAY, Flow.atMost(settings.perDay(), Duration.ofDays(1)), Math.max(1, settings.perDay() / 20));
		}
	}

	private void limit(String name, Flow flow, int reserve) {
		this.provider.put(name, flow);
		this.unpressing.put(name, flow.keeping(reserve));
	}

	/**
	 * One mail that is about to leave.
	 *
	 * @param domain of its recipient
	 * @param pressing whether somebody waits for it
	 * @param place the moment it was given before; null when none
	 * @param placedAt when it was given that; null when never
	 * @param latest it is given no place after this moment
	 */
	public record Leaving(String domain, boolean pressing, @Nullable Instant place, @Nullable Instant placedAt,
			Instant latest) {
	}

	/**
	 * From when the provider takes the next mail from us; not after now when at once.
	 * @param pressing whether somebody waits for it: a twentieth of a day is kept for
	 * such mail
	 */
	public Instant nextAt(boolean pressing, Instant now) {
		Instant next = now;
		for (Map.Entry<String, Flow> limit : (pressing ? this.provider : this.unpressing).entrySet()) {
			Instant earliest = this.rows.find(limit.getKey())
				.map((pace) -> limit.getValue().earliest(pace.freeAt()))
				.orElse(now);
			next = earliest.isAfter(next) ? earliest : next;
		}
		return next;
	}

	/** Whether the provider takes a mail from us now. */
	public boolean mayGo(boolean pressing, Instant now) {
		return !nextAt(pressing, now).isAfter(now);
	}

	/**
	 * Asks for one mail and, if it may leave or gets a place, counts it. Within the
	 * transaction that lets it go.
	 */
	public Pass ask(Leaving mail, Instant now) {
		List<Pace> counted = new ArrayList<>();
		Map<String, Flow> limits = mail.pressing() ? this.provider : this.unpressing;
		for (Map.Entry<String, Flow> limit : limits.entrySet()) {
			Pace pace = this.rows.lock(limit.getKey(), now);
			if (limit.getValue().earliest(pace.freeAt()).isAfter(now)) {
				return Pass.FULL;
			}
			counted.add(pace.passed(limit.getValue().taken(pace.freeAt(), now)));
		}
		Pass pass = domain(mail, now);
		if (pass.kind() == Pass.Kind.GO) {
			counted.forEach(this.rows::save);
		}
		return pass;
	}

	private Pass domain(Leaving mail, Instant now) {
		String name = DOMAIN + mail.domain();
		Optional<Pace> known = this.rows.find(name);
		if (!this.domains.containsKey(name) && known.filter((pace) -> pace.halvings(now) > 0).isEmpty()) {
			return Pass.GO;
		}
		Pace pace = this.rows.lock(name, now);
		boolean hasPlace = mail.place() != null && mail.placedAt() != null && !mail.place().isAfter(now)
				&& pace.honours(mail.placedAt());
		if (hasPlace) {
			return Pass.GO;
		}
		Flow flow = flow(name, pace.halvings(now));
		Instant earliest = flow.earliest(pace.freeAt());
		this.rows.save(pace.passed(flow.taken(pace.freeAt(), now)));
		Instant place = earliest.isBefore(mail.latest()) ? earliest : mail.latest();
		return (mail.pressing() || !place.isAfter(now)) ? Pass.GO : Pass.later(place);
	}

	private Flow flow(String name, int halvings) {
		int whole = this.domains.getOrDefault(name, USUAL);
		return Flow.atMost(Math.max(1, whole >> halvings), MINUTE);
	}

	/** Whether a mail server asked for patience: RFC 3463 X.7.x, or it closes. */
	public static boolean isSlow(MailOutcome outcome) {
		return outcome.kind() == MailOutcome.Kind.DEFERRED
				&& (outcome.code() == CLOSING || (outcome.enhanced() != null && outcome.enhanced().startsWith(SLOW)));
	}

	/**
	 * A domain asked for patience; within a transaction. What several mails are told in
	 * the same minute is one plea.
	 */
	public void slower(String domain, Instant now) {
		String name = DOMAIN + domain;
		Pace pace = this.rows.lock(name, now);
		if (pace.halvedAt() != null && now.isBefore(pace.halvedAt().plus(MINUTE))) {
			return;
		}
		Flow halved = flow(name, Math.min(Pace.MOST, pace.halvings(now) + 1));
		this.rows.save(pace.halved(halved.exhausted(now), now));
	}

	/** The domains that get fewer mails than usual at this moment, by name. */
	public List<SlowDomain> slowDomains(Instant now) {
		return this.rows.halvedSince(now.minus(Pace.PATIENCE.multipliedBy(Pace.MOST)))
			.stream()
			.filter((pace) -> pace.halvings(now) > 0)
			.map((pace) -> new SlowDomain(pace.name().substring(DOMAIN.length()),
					flow(pace.name(), pace.halvings(now)).perMinute(), pace.wholeAt(now)))
			.toList();
	}

	/** Whether the provider takes only so many. */
	public boolean isLimited() {
		return !this.provider.isEmpty();
	}

	/**
	 * By when the last of so many mails has left that begin to leave now, by what the
	 * provider allows; now when that keeps none of them.
	 * @param mails at least 1
	 * @param pressing whether somebody waits for them
	 */
	public Instant leftBy(long mails, boolean pressing, Instant now) {
		Instant last = now;
		for (Map.Entry<String, Flow> limit : (pressing ? this.provider : this.unpressing).entrySet()) {
			Instant freeAt = this.rows.find(limit.getKey()).map(Pace::freeAt).filter(now::isBefore).orElse(now);
			Flow flow = limit.getValue();
			Instant left = flow.earliest(freeAt.plus(flow.interval().multipliedBy(mails - 1)));
			last = left.isAfter(last) ? left : last;
		}
		return last;
	}

	/** How many mails a minute single domains are given at most, by name. */
	public Map<String, Integer> limits() {
		Map<String, Integer> limits = new TreeMap<>();
		this.domains.forEach((name, count) -> limits.put(name.substring(DOMAIN.length()), count));
		return limits;
	}

	/** How much of what the provider allows is used at this moment. */
	public List<Quota> quotas(Instant now) {
		return this.provider.entrySet().stream().map((limit) -> {
			Instant freeAt = this.rows.find(limit.getKey()).map(Pace::freeAt).filter(now::isBefore).orElse(now);
			Flow flow = limit.getValue();
			Instant next = flow.earliest(freeAt);
			return new Quota(limit.getKey(), this.allowed.getOrDefault(limit.getKey(), 0), flow.burst(),
					flow.left(freeAt, now), next.isAfter(now) ? next : now, freeAt);
		}).toList();
	}

	/** How long so many mails take at least, by what the provider allows. */
	public Duration needs(long mails) {
		return this.provider.values()
			.stream()
			.map((flow) -> flow.interval().multipliedBy(Math.max(0, mails - flow.burst())))
			.max(Duration::compareTo)
			.orElse(Duration.ZERO);
	}

	/**
	 * A domain that asked for patience.
	 *
	 * @param perMinute how many mails it gets in a minute
	 * @param until when it gets as many as it takes again, if it does not ask anew
	 */
	public record SlowDomain(String domain, long perMinute, Instant until) {
	}

	/**
	 * What the provider allows, and what is used of it. All of it never leaves together:
	 * a part does, and the rest follows evenly.
	 *
	 * @param time {@code second} or {@code day}
	 * @param allowed how many in any such time
	 * @param together how many may leave together after a rest
	 * @param left how many of those may leave now
	 * @param next when the next may leave; now when at once
	 * @param whole when all of those may leave together again
	 */
	public record Quota(String time, int allowed, int together, long left, Instant next, Instant whole) {
	}

}
