package dev.goodword.desk.application;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import dev.goodword.accounts.Permission;
import dev.goodword.communication.MessagePreview;
import dev.goodword.communication.Messages;
import dev.goodword.promises.Deciders;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.PromiseState;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Promises;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Says beforehand what goes out by itself, from when the team's own time is over. */
@Component
class HoldCards {

	private static final Set<PromiseKind> NAMED = EnumSet.of(PromiseKind.AFTER_FIRST_HOLD,
			PromiseKind.AFTER_SECOND_HOLD, PromiseKind.AFTER_RELEASE, PromiseKind.LAPSE_CHOICE, PromiseKind.KEPT_IN);

	private final Promises promises;

	private final Deciders deciders;

	private final Messages messages;

	private final Dialogs dialogs;

	private final InstantSource clock;

	HoldCards(Promises promises, Deciders deciders, Messages messages, Dialogs dialogs, InstantSource clock) {
		this.promises = promises;
		this.deciders = deciders;
		this.messages = messages;
		this.dialogs = dialogs;
		this.clock = clock;
	}

	/** The card; null when nothing goes out by itself and none went out before. */
	@Nullable HoldCard of(Reader reader) {
		if (!reader.application().isOpen() || !reader.may(Permission.SEE_MESSAGES)) {
			return null;
		}
		PromiseSummary promise = this.promises.active(reader.application().id()).orElse(null);
		if (promise == null) {
			return null;
		}
		Deciders.Acts acts = this.deciders.acts(reader.application().id(), reader.who());
		Instant at = promise.holds().nextAt();
		PromiseKind next = promise.next();
		if (at != null && next != null && promise.state() == PromiseState.AT_RISK) {
			return toCome(reader, at, next, acts);
		}
		return (promise.holds().sent() > 0 || !acts.days().isEmpty()) ? sent(reader, promise, acts) : null;
	}

	private @Nullable HoldCard toCome(Reader reader, Instant at, PromiseKind next, Deciders.Acts acts) {
		Optional<MessagePreview> preview = this.messages.previewHold(reader.application().id());
		if (preview.isEmpty()) {
			return null;
		}
		Instant leaves = preview.get().leavesAt();
		LocalDate date = this.promises.preview(next, reader.application(), at);
		String when = reader.words().moment(leaves, this.clock.instant(), reader.words().zone());
		boolean maySend = next != PromiseKind.LAPSE_CHOICE && reader.may(Permission.CHANGE_PROMISE);
		return new HoldCard(reader.say("desk.hold.title." + next, when), reader.say("desk.hold.text"),
				this.dialogs.sendBox(reader, preview.get(), date), maySend ? page(reader, "/hold") : null,
				acts.days().isEmpty() ? null : page(reader, "/decider"), acts.mayAsk() ? page(reader, "/ask") : null);
	}

	private static @Nullable HoldCard sent(Reader reader, PromiseSummary promise, Deciders.Acts acts) {
		String day = reader.dates().shortDate(promise.toldDate()).text();
		PromiseKind next = promise.next();
		String more = (next != null) ? reader.say("desk.hold.next." + next, day)
				: reader.say("desk.hold.last." + (promise.kind().waitsForCandidate() ? "theirs" : "ours"), day);
		String word = word(promise);
		return (word == null) ? null : new HoldCard(reader.say("desk.hold.sent." + word, day), more, null, null,
				acts.days().isEmpty() ? null : page(reader, "/decider"), acts.mayAsk() ? page(reader, "/ask") : null);
	}

	/**
	 * What went out by itself last; null for nothing. A pause and an absence carry the
	 * number on.
	 */
	private static @Nullable String word(PromiseSummary promise) {
		if (NAMED.contains(promise.kind())) {
			return promise.kind().name();
		}
		return switch (promise.holds().sent()) {
			case 1 -> PromiseKind.AFTER_FIRST_HOLD.name();
			case 2 -> PromiseKind.AFTER_SECOND_HOLD.name();
			case 3 -> PromiseKind.AFTER_RELEASE.name();
			default -> null;
		};
	}

	private static String page(Reader reader, String act) {
		return "/applications/" + reader.application().id() + act;
	}

}
