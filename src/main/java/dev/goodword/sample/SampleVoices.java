package dev.goodword.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.shared.DueWork;
import dev.goodword.shared.OutgoingMail;
import dev.goodword.surveys.PagePulse;
import dev.goodword.surveys.Surveys;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Lets invented applicants see where they are asked how they were treated, in their mail
 * and on their pages, and some of them answer: by the link, as anybody would. They do so
 * while the past is told and for as long as this process runs.
 */
@Component
@OnSampleInstallation
class SampleVoices implements DueWork, MailReader {

	private static final Pattern LINK = Pattern.compile("/survey/([A-Za-z0-9_-]{22})");

	private final Surveys surveys;

	private final PagePulse pages;

	private final Applications applications;

	private final InstantSource clock;

	private final Waiting<Voice> waiting = new Waiting<>(Voice::at,
			Comparator.comparing((voice) -> voice.fate().number()));

	private final Set<String> asked = new HashSet<>();

	/** How often each was asked by mail. */
	private final Map<Integer, Integer> mails = new HashMap<>();

	private Map<String, Fate> people = Map.of();

	private @Nullable SampleOpinions opinions;

	SampleVoices(Surveys surveys, PagePulse pages, Applications applications, InstantSource clock) {
		this.surveys = surveys;
		this.pages = pages;
		this.applications = applications;
		this.clock = clock;
	}

	/** From now on these people read their mail. */
	synchronized void listen(List<Fate> fates, SampleOpinions theirs) {
		this.people = fates.stream().collect(Collectors.toMap(SamplePeople::address, Function.identity()));
		this.opinions = theirs;
	}

	/** Whoever reads their mail. */
	synchronized List<Fate> readers() {
		return List.copyOf(this.people.values());
	}

	/** A mail has arrived; the reminder of a mail changes nothing. */
	@Override
	public synchronized void read(OutgoingMail mail) {
		Fate fate = this.people.get(mail.to().value());
		Matcher link = LINK.matcher(mail.text());
		if (fate != null && this.opinions != null && link.find() && this.asked.add(link.group(1))) {
			String secret = link.group(1);
			later(this.opinions.repliesAfter(fate, this.mails.merge(fate.number(), 1, Integer::sum)), fate,
					() -> Optional.of(secret));
		}
	}

	/** They have applied and see the page that says so, which may ask them. */
	void applied(Fate fate, JobApplicationId application) {
		this.pages.applied(application);
		look(fate, application, SampleOpinions::looksAfterApplying);
	}

	/** They had a talk and look at their page, which may ask them. */
	void met(Fate fate, JobApplicationId application) {
		look(fate, application, SampleOpinions::looksAfterTalk);
	}

	private synchronized void look(Fate fate, JobApplicationId application,
			BiFunction<SampleOpinions, Fate, Optional<Duration>> when) {
		if (this.opinions != null) {
			later(when.apply(this.opinions, fate), fate, () -> onPage(application));
		}
	}

	private Optional<String> onPage(JobApplicationId application) {
		return this.pages.open(this.applications.summary(application));
	}

	private void later(Optional<Duration> pause, Fate fate, Supplier<Optional<String>> link) {
		Instant now = this.clock.instant();
		pause.ifPresent((each) -> this.waiting.add(new Voice(now.plus(each), fate, link)));
	}

	@Override
	public String name() {
		return "voices";
	}

	@Override
	public Optional<Instant> nextDue() {
		return this.waiting.next();
	}

	@Override
	public int runDue() {
		List<Voice> due = this.waiting.take(this.clock.instant());
		due.forEach(this::answer);
		return due.size();
	}

	private void answer(Voice voice) {
		SampleOpinions theirs = this.opinions;
		if (theirs != null) {
			voice.link()
				.get()
				.ifPresent((link) -> this.surveys.open(link)
					.filter((questionnaire) -> !questionnaire.items().isEmpty())
					.ifPresent(
							(questionnaire) -> this.surveys.submit(link, theirs.reply(voice.fate(), questionnaire))));
		}
	}

}
