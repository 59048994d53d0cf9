package dev.goodword.portal.tracking;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.candidates.CandidateSession;
import dev.goodword.candidates.LinkPurpose;
import dev.goodword.candidates.LinkTarget;
import dev.goodword.communication.CandidateView;
import dev.goodword.communication.CandidateViews;
import dev.goodword.shared.LocaleTag;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Shows the staff the candidate's own page: the same facts, the same words, nothing drawn
 * anew.
 */
@Component
class CandidateMirror implements CandidateViews {

	private final Applications applications;

	private final StatusFacts facts;

	private final StatusPages pages;

	private final MessageSource texts;

	CandidateMirror(Applications applications, StatusFacts facts, StatusPages pages, MessageSource texts) {
		this.applications = applications;
		this.facts = facts;
		this.pages = pages;
		this.texts = texts;
	}

	@Override
	public CandidateView of(JobApplicationId id, LocaleTag language) {
		ApplicationSummary application = this.applications.summary(id);
		Tracked signedIn = new Tracked("", new LinkTarget(application.candidate(), id.value(), LinkPurpose.STATUS),
				new CandidateSession(application.candidate(), null, application.receivedAt(),
						application.receivedAt()));
		StatusFacts.Facts known = this.facts.of(signedIn);
		StatusView page = this.pages.view(signedIn, known, language);
		return new CandidateView(id, language, page.ended(), page.over(), page.news(),
				Stream.concat(page.sentences().stream(), page.wishes().stream()).toList(), page.stepLabel(),
				page.leaving().done() ? List.of()
						: page.steps()
							.stream()
							.map((step) -> new CandidateView.Step(step.text(), step.done(), step.now()))
							.toList(),
				this.texts.getMessage("frame.track.done", null, language.locale()),
				Optional.ofNullable(page.strip()).map((strip) -> answer(strip, known)).orElse(null),
				page.timeline()
					.stream()
					.filter((line) -> line.letter() != null && !line.own())
					.findFirst()
					.map(CandidateMirror::latest)
					.orElse(null));
	}

	private static CandidateView.Answer answer(StatusView.Strip strip, StatusFacts.Facts known) {
		return new CandidateView.Answer(strip.say(), Objects.requireNonNull(known.day()), strip.date(), strip.more());
	}

	private static CandidateView.Latest latest(StatusView.Line line) {
		StatusView.Letter letter = Objects.requireNonNull(line.letter());
		return new CandidateView.Latest(line.text(), line.said(), letter.subject(), letter.paragraphs());
	}

}
