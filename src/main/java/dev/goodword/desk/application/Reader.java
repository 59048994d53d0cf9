package dev.goodword.desk.application;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.Scope;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.desk.DueClock;
import dev.goodword.desk.Wording;
import dev.goodword.positions.PositionSummary;
import dev.goodword.shared.DateWords;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

/**
 * One member of staff looking at one application: what they may do, whose names they
 * read, in which words.
 */
final class Reader {

	private final StaffMember who;

	private final Wording words;

	private final ApplicationSummary application;

	private final PositionSummary position;

	private final Scope scope;

	private final DueClock clock;

	private final Accounts accounts;

	private final Map<AccountId, String> names = new HashMap<>();

	private final Map<Class<?>, List<?>> asked = new HashMap<>();

	Reader(StaffMember who, Wording words, ApplicationSummary application, PositionSummary position, Scope scope,
			DueClock clock, Accounts accounts) {
		this.who = who;
		this.words = words;
		this.application = application;
		this.position = position;
		this.scope = scope;
		this.clock = clock;
		this.accounts = accounts;
	}

	boolean may(Permission what) {
		return AccessPolicy.may(this.who, what, this.scope);
	}

	/** The language of the page. */
	LocaleTag language() {
		return this.words.language();
	}

	StaffMember who() {
		return this.who;
	}

	Wording words() {
		return this.words;
	}

	ApplicationSummary application() {
		return this.application;
	}

	PositionSummary position() {
		return this.position;
	}

	DueClock clock() {
		return this.clock;
	}

	String say(String key, Object... arguments) {
		return this.words.say(key, arguments);
	}

	/** Moments as the reader's own clock shows them. */
	DateWords dates() {
		return this.words.dates(this.words.zone());
	}

	DateWords.Said moment(Instant at) {
		return dates().dateTime(at);
	}

	/**
	 * All of a kind that there is about the application; for one page they are asked for
	 * once, however many of its parts show them.
	 */
	<T> List<T> once(Class<T> kind, Supplier<List<T>> ask) {
		if (!this.asked.containsKey(kind)) {
			this.asked.put(kind, ask.get());
		}
		return this.asked.getOrDefault(kind, List.of()).stream().map(kind::cast).toList();
	}

	/** The name of a colleague; "the system" when nobody did it. */
	String name(@Nullable AccountId account) {
		return (account == null) ? say("desk.application.system")
				: this.names.computeIfAbsent(account, (id) -> this.accounts.member(id).name());
	}

}
