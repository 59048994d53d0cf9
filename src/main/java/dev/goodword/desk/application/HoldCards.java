package dev.goodword.desk.application;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;

import dev.goodword.accounts.Permission;
import dev.goodword.communication.MessagePreview;
import dev.goodword.communication.Messages;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.PromiseState;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Promises;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Says beforehand what goes out by itself, from when the team's own time is over. */
@Component
class HoldCards {

	private final Promises promises;

	private final Messages messages;

	private final Dialogs dialogs;

	private final InstantSource clock;

	HoldCards(Promises promises, Messages messages, Dialogs dialogs, InstantSource clock) {
		this.promises = promises;
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
		Instant at = promise.holds().nextAt();
		if (at != null && promise.state() == PromiseState.AT_RISK) {
			return toCome(reader, at);
		}
		return (promise.holds().sent() > 0) ? sent(reader, promise) : null;
	}

	private @Nullable HoldCard toCome(Reader reader, Instant at) {
		Optional<MessagePreview> preview = this.messages.previewHold(reader.application().id());
		if (preview.isEmpty()) {
			return null;
		}
		Instant leaves = preview.get().leavesAt();
		LocalDate date = this.promises.preview(PromiseKind.AFTER_FIRST_HOLD, reader.application(), at);
		String when = reader.words().moment(leaves, this.clock.instant(), reader.words().zone());
		return new HoldCard(reader.say("desk.hold.title", when), reader.say("desk.hold.text"),
				this.dialogs.sendBox(reader, preview.get(), date),
				reader.may(Permission.CHANGE_PROMISE) ? "/applications/" + reader.application().id() + "/hold" : null);
	}

	private static HoldCard sent(Reader reader, PromiseSummary promise) {
		return new HoldCard(reader.say("desk.hold.sent.title", promise.holds().sent()),
				reader.say("desk.hold.sent.text", reader.dates().shortDate(promise.toldDate()).text()), null, null);
	}

}
