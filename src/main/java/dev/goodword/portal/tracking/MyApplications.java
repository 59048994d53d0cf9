package dev.goodword.portal.tracking;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.candidates.CandidateId;
import dev.goodword.candidates.CandidateProfile;
import dev.goodword.candidates.Candidates;
import dev.goodword.candidates.LinkPurpose;
import dev.goodword.candidates.LinkTarget;
import dev.goodword.candidates.StatusLinks;
import dev.goodword.portal.PageWords;
import dev.goodword.portal.PositionCards;
import dev.goodword.shared.DateWords;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;

/** What somebody has applied for, found by their address. */
@Component
class MyApplications {

	private static final Logger log = LoggerFactory.getLogger(MyApplications.class);

	private final Candidates candidates;

	private final Applications applications;

	private final StatusLinks links;

	private final Asked asked;

	private final PositionCards cards;

	private final PageWords words;

	private final TaskExecutor afterwards;

	MyApplications(Candidates candidates, Applications applications, StatusLinks links, Asked asked,
			PositionCards cards, PageWords words, @Qualifier("applicationTaskExecutor") TaskExecutor afterwards) {
		this.candidates = candidates;
		this.applications = applications;
		this.links = links;
		this.asked = asked;
		this.cards = cards;
		this.words = words;
		this.afterwards = afterwards;
	}

	/**
	 * Sends a code to the newest person with that address who has applied. Returns at
	 * once and looks afterwards, so that nobody can tell by the time whether there is
	 * one.
	 */
	void send(EmailAddress address, String browserSecret) {
		this.afterwards.execute(() -> {
			try {
				newest(address).ifPresent((target) -> this.asked.send(target, browserSecret));
			}
			catch (RuntimeException ex) {
				log.error("A sign-in could not be sent: {}", ex.getClass().getName());
			}
		});
	}

	private Optional<LinkTarget> newest(EmailAddress address) {
		return this.candidates.withAddress(address)
			.stream()
			.flatMap((candidate) -> this.applications.ofCandidate(candidate).stream())
			.max(Comparator.comparing(ApplicationSummary::receivedAt))
			.map((application) -> new LinkTarget(application.candidate(), application.id().value(),
					LinkPurpose.STATUS));
	}

	/** How much was sent with the address of the person. */
	int count(CandidateId candidate) {
		return behind(this.candidates.profile(candidate)).size();
	}

	/**
	 * Everything that was sent with the address of the person, newest first: under
	 * whatever name, which is said when there are several.
	 */
	List<Row> list(CandidateId candidate, LocaleTag language) {
		List<ApplicationSummary> all = behind(this.candidates.profile(candidate));
		Map<CandidateId, CandidateProfile> people = this.candidates
			.profiles(all.stream().map(ApplicationSummary::candidate).collect(Collectors.toSet()));
		boolean several = people.values().stream().map(CandidateProfile::name).distinct().count() > 1;
		return all.stream()
			.map((application) -> row(application, Objects.requireNonNull(people.get(application.candidate())), several,
					language))
			.toList();
	}

	private List<ApplicationSummary> behind(CandidateProfile person) {
		List<CandidateId> people = (person.email() != null) ? this.candidates.withAddress(person.email())
				: List.of(person.id());
		return people.stream()
			.flatMap((each) -> this.applications.ofCandidate(each).stream())
			.sorted(Comparator.comparing(ApplicationSummary::receivedAt).reversed())
			.toList();
	}

	private Row row(ApplicationSummary application, CandidateProfile person, boolean named, LocaleTag language) {
		PositionCards.Card card = this.cards.of(application.position());
		DateWords dates = DateWords.in(language, person.zoneOr(card.position().zone()));
		String received = this.words.say(language, "portal.status.received", application.reference(),
				dates.dateTime(application.receivedAt()));
		return new Row("/a/" + this.links.token(application.candidate(), application.id().value()),
				card.position().title().in(language), card.place().in(language),
				named ? this.words.say(language, "portal.over", person.name(), received) : received);
	}

	/**
	 * One application of the list.
	 *
	 * @param href its page
	 * @param title what the position is called
	 * @param place where it is
	 * @param received reference and arrival, after the name where there are several
	 */
	record Row(String href, String title, String place, String received) {
	}

}
