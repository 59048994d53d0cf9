package dev.goodword.communication;

import java.time.Instant;
import java.time.LocalDate;

import dev.goodword.applications.asking.Inquiries;
import dev.goodword.applications.asking.InquiryEntry;
import dev.goodword.applications.asking.InquirySummary;
import dev.goodword.promises.ChoiceDue;
import dev.goodword.promises.DateStands;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.PromiseMade;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Promises;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Letters about what we asked for, written together with what happened: each speaks of
 * one occasion and falls when that is overtaken, by an answer above all.
 */
@Component
class InformationLetters {

	private final Scenes scenes;

	private final InformationDrafts drafts;

	private final Dispatch dispatch;

	private final Inquiries inquiries;

	private final Promises promises;

	InformationLetters(Scenes scenes, InformationDrafts drafts, Dispatch dispatch, Inquiries inquiries,
			Promises promises) {
		this.scenes = scenes;
		this.drafts = drafts;
		this.dispatch = dispatch;
		this.inquiries = inquiries;
		this.promises = promises;
	}

	/** A date that follows from what we asked is told with what happened to it. */
	@EventListener
	void on(PromiseMade fact) {
		if (fact.kind() == PromiseKind.INFORMATION_ASKED || fact.kind() == PromiseKind.AFTER_INFORMATION) {
			tell(this.promises.promise(fact.promise()), this.inquiries.entry(fact.cause()).orElseThrow());
		}
	}

	/** They hear what we know of them although our date is as it was. */
	@EventListener
	void on(DateStands fact) {
		this.inquiries.entry(fact.cause()).ifPresent((entry) -> tell(this.promises.promise(fact.promise()), entry));
	}

	private void tell(PromiseSummary promise, InquiryEntry entry) {
		Instant deadline = this.promises.countedOn(promise.id())
			.map(PromiseSummary::deadlineAt)
			.orElse(promise.deadlineAt());
		Scene scene = this.scenes.of(entry.application());
		Instant earliest = (entry.actor() == null) ? entry.at()
				: this.scenes.window(scene.person(), scene.position(), deadline).next(SendClass.NEUTRAL, entry.at(), 0);
		this.dispatch.send(scene, draft(scene, entry, promise.toldDate()),
				new Bond(entry.id().toString(), promise.id(), entry.id(), deadline, earliest), entry.at());
	}

	private Draft draft(Scene scene, InquiryEntry entry, LocalDate told) {
		InquirySummary inquiry = this.inquiries.inquiry(entry.inquiry());
		return switch (entry.act()) {
			case ASKED -> this.drafts.request(scene, inquiry.request(), entry.answerBy());
			case PROLONGED -> this.drafts.prolonged(scene, inquiry.request(), entry.answerBy());
			case ANSWERED, RECORDED -> this.drafts.received(scene, entry.actor() != null, told);
			case EXPIRED -> this.drafts.over(scene, inquiry.request(), entry.answerBy(), told);
			case TAKEN_BACK -> this.drafts.withdrawn(scene, entry.words(), told);
			default -> throw new IllegalArgumentException("No letter tells " + entry.act());
		};
	}

	/** Their day comes near. */
	@EventListener
	void on(ChoiceDue fact) {
		PromiseSummary promise = this.promises.promise(fact.promise());
		InquirySummary inquiry = this.inquiries.live(fact.application()).orElse(null);
		if (promise.kind() != PromiseKind.INFORMATION_ASKED || inquiry == null) {
			return;
		}
		LocalDate today = LocalDate.ofInstant(fact.at(), promise.toldZone());
		Scene scene = this.scenes.of(fact.application());
		this.dispatch.send(scene, this.drafts.reminder(scene, inquiry.request(), inquiry.answerBy()),
				new Bond(promise.id() + "/" + today, promise.id(), inquiry.occasion(), promise.deadlineAt(), fact.at()),
				fact.at());
	}

}
