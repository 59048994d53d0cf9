package dev.goodword.communication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import dev.goodword.communication.templates.Field;
import dev.goodword.communication.templates.Surround.Target;
import dev.goodword.offers.OfferAct;
import dev.goodword.offers.OfferEntry;
import dev.goodword.offers.OfferMoved;
import dev.goodword.offers.OfferSummary;
import dev.goodword.offers.Offers;
import dev.goodword.promises.ChoiceDue;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.PromiseMade;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Promises;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Letters about offers, written together with what happened: each speaks of one occasion
 * and falls when that is overtaken.
 */
@Component
class OfferLetters {

	private final Scenes scenes;

	private final Drafting drafting;

	private final LetterFields fields;

	private final Dispatch dispatch;

	private final Offers offers;

	private final Promises promises;

	OfferLetters(Scenes scenes, Drafting drafting, LetterFields fields, Dispatch dispatch, Offers offers,
			Promises promises) {
		this.scenes = scenes;
		this.drafting = drafting;
		this.fields = fields;
		this.dispatch = dispatch;
		this.offers = offers;
		this.promises = promises;
	}

	/** A date that follows from an offer is told with what happened to the offer. */
	@EventListener
	void on(PromiseMade fact) {
		boolean about = fact.kind() == PromiseKind.OFFER_OUT || fact.kind() == PromiseKind.AFTER_EXPIRY
				|| fact.kind() == PromiseKind.AFTER_RESCIND;
		if (about) {
			PromiseSummary promise = this.promises.promise(fact.promise());
			Instant deadline = this.promises.countedOn(promise.id())
				.map(PromiseSummary::deadlineAt)
				.orElse(promise.deadlineAt());
			tell(promise, fact.cause(), deadline, fact.at());
		}
	}

	private void tell(PromiseSummary promise, UUID occasion, Instant deadline, Instant now) {
		OfferEntry entry = this.offers.entry(occasion).orElseThrow();
		Scene scene = this.scenes.of(promise.application());
		this.dispatch.send(scene, draft(kind(entry.act()), scene, entry, promise.toldDate()),
				new Bond(occasion.toString(), promise.id(), occasion, deadline, now), now);
	}

	/** A "yes" is confirmed at once; no date of ours follows from it. */
	@EventListener
	void on(OfferMoved fact) {
		if (fact.act() == OfferAct.ACCEPTED) {
			Scene scene = this.scenes.of(fact.application());
			OfferEntry entry = this.offers.entry(fact.occasion()).orElseThrow();
			this.dispatch.send(scene, draft(MessageKind.OFFER_ACCEPTED, scene, entry, null),
					new Bond(fact.occasion().toString(), null, fact.occasion(), null, null), fact.at());
		}
	}

	/** Their day comes near. */
	@EventListener
	void on(ChoiceDue fact) {
		PromiseSummary promise = this.promises.promise(fact.promise());
		OfferSummary offer = this.offers.live(fact.application()).orElse(null);
		if (promise.kind() != PromiseKind.OFFER_OUT || offer == null) {
			return;
		}
		Scene scene = this.scenes.of(fact.application());
		OfferEntry entry = this.offers.entry(offer.occasion()).orElseThrow();
		LocalDate today = LocalDate.ofInstant(fact.at(), promise.toldZone());
		this.dispatch.send(scene, draft(MessageKind.OFFER_REMINDER, scene, entry, promise.toldDate()),
				new Bond(promise.id() + "/" + today, promise.id(), offer.occasion(), promise.deadlineAt(), fact.at()),
				fact.at());
	}

	private Draft draft(MessageKind kind, Scene scene, OfferEntry entry, @Nullable LocalDate told) {
		Map<Field, String> words = this.fields.common(scene);
		words.put(Field.OFFER_DUE, scene.dates().shortDate(entry.answerBy()).text());
		words.put(Field.OWNER_NAME, scene.owner().name());
		words.put(Field.CHANGE_REASON, Objects.requireNonNullElse(entry.words(), ""));
		boolean theirs = kind == MessageKind.OFFER || kind == MessageKind.OFFER_REMINDER
				|| kind == MessageKind.OFFER_PROLONGED;
		return this.drafting.draft(kind, scene, words, told, scene.owner().name(), theirs ? Target.OFFER : Target.PAGE);
	}

	private static MessageKind kind(OfferAct act) {
		return switch (act) {
			case EXTENDED -> MessageKind.OFFER;
			case PROLONGED -> MessageKind.OFFER_PROLONGED;
			case EXPIRED -> MessageKind.OFFER_EXPIRED;
			case RESCINDED -> MessageKind.OFFER_RESCINDED;
			default -> throw new IllegalArgumentException("No letter tells " + act);
		};
	}

}
