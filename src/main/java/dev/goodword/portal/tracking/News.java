package dev.goodword.portal.tracking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Outcome;
import dev.goodword.positions.StageKind;
import dev.goodword.promises.PromiseKind;
import org.jspecify.annotations.Nullable;

/**
 * What the page says first, and what it says happens now: keys of texts, chosen by what
 * the candidate has been told.
 *
 * @param headline the news
 * @param sentences what happens now
 */
record News(String headline, List<String> sentences) {

	/** It has arrived and waits to be read. */
	static final News RECEIVED = new News("portal.news.received", List.of("portal.now.received"));

	/** What is said of a talk that is agreed; the link alone does not show it. */
	static final String AGREED = "portal.now.agreed";

	/** A talk fell away, and another time is looked for. */
	private static final String NEW_TIME = "portal.news.newTime";

	/** The candidate has withdrawn it. */
	static final News WITHDRAWN = new News("portal.news.withdrawn", List.of("portal.now.withdrawn"));

	/** It is closed because we failed to answer. */
	static final News LAPSED = new News("portal.news.lapsed", List.of("portal.now.lapsed"));

	/** They accepted our offer. */
	static final News HIRED = new News("portal.news.hired", List.of("portal.now.hired"));

	/** What is said first where something else than the stage is the news. */
	private static final Map<PromiseKind, String> WAITING = Map.ofEntries(
			Map.entry(PromiseKind.AFTER_RELEASE, "released"), Map.entry(PromiseKind.LAPSE_CHOICE, "choice"),
			Map.entry(PromiseKind.KEPT_IN, "keptIn"), Map.entry(PromiseKind.AWAY, "away"),
			Map.entry(PromiseKind.PAUSE, "paused"), Map.entry(PromiseKind.LEGAL_HOLD, "held"),
			Map.entry(PromiseKind.NEW_TIME, "newTime"), Map.entry(PromiseKind.OFFER_OUT, "offerOut"),
			Map.entry(PromiseKind.AFTER_EXPIRY, "offerOver"), Map.entry(PromiseKind.AFTER_RESCIND, "offerBack"),
			Map.entry(PromiseKind.INVITATION_OUT, "invited"), Map.entry(PromiseKind.AFTER_INVITATION, "newTime"),
			Map.entry(PromiseKind.INFORMATION_ASKED, "asked"), Map.entry(PromiseKind.AFTER_INFORMATION, "askedBack"));

	/** We decided not to go further. */
	private static final News ENDED = new News("portal.news.ended", List.of());

	/** The position was filled or closed. */
	private static final News CLOSED = new News("portal.news.positionClosed", List.of());

	/** Hiring rested a third time, and we did not ask them to wait. */
	private static final News RELEASED = new News("portal.news.rested", List.of());

	/**
	 * @param agreed whether a talk is agreed that they were told of
	 */
	static News of(ToldSoFar told, ApplicationSummary application, boolean agreed) {
		if (application.outcome() == Outcome.WITHDRAWN) {
			return WITHDRAWN;
		}
		if (application.outcome() == Outcome.LAPSED_BY_COMPANY) {
			return LAPSED;
		}
		if (application.outcome() == Outcome.HIRED) {
			return HIRED;
		}
		if (told.outcomeTold()) {
			return (application.outcome() == Outcome.POSITION_CLOSED) ? CLOSED
					: (application.outcome() == Outcome.RELEASED) ? RELEASED : ENDED;
		}
		String where = agreed ? "agreed" : where(told, application);
		String waiting = (told.promise() != null && !told.isLate()) ? WAITING.get(told.promise().kind()) : null;
		if (waiting != null) {
			return new News("portal.news." + waiting, List.of("portal.now." + waiting));
		}
		List<String> sentences = new ArrayList<>();
		if (told.isLate()) {
			sentences.add("portal.now.late");
		}
		sentences.add("portal.now." + where);
		return new News(told.isLate() ? "portal.news.late" : "portal.news." + where, sentences);
	}

	/** The same where the talk, of which it speaks, was called off. */
	News calledOff() {
		return this.headline.equals(NEW_TIME) ? new News("portal.news.calledOff", this.sentences) : this;
	}

	private static String where(ToldSoFar told, ApplicationSummary application) {
		@Nullable StageKind stage = (told.told() != null) ? told.told().toKind() : null;
		if (stage == StageKind.OFFER) {
			return "offer";
		}
		boolean met = application.interviewHeldAt() != null
				&& (told.told() == null || !application.interviewHeldAt().isBefore(told.told().at()));
		if (stage == StageKind.DECISION || (met && stage == null)) {
			return met ? "met" : "decision";
		}
		if (stage != null) {
			return met ? "met" : "next";
		}
		return (application.readAt() != null || told.step() == PublicStep.READ) ? "read" : "received";
	}

}
