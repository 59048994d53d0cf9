package dev.goodword.portal.applying;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import dev.goodword.applications.Applying;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.NewApplication;
import dev.goodword.applications.Receipt;
import dev.goodword.applications.Refusal;
import dev.goodword.applications.Refused;
import dev.goodword.candidates.CandidateId;
import dev.goodword.candidates.CandidateProfile;
import dev.goodword.candidates.CandidateSession;
import dev.goodword.candidates.CandidateSessions;
import dev.goodword.candidates.Candidates;
import dev.goodword.candidates.ContactDetails;
import dev.goodword.candidates.PersonName;
import dev.goodword.candidates.StatusLinks;
import dev.goodword.channels.Texts;
import dev.goodword.files.FileId;
import dev.goodword.portal.ConsentTexts;
import dev.goodword.portal.PageWords;
import dev.goodword.positions.PositionNotOpen;
import dev.goodword.positions.Question;
import dev.goodword.positions.QuestionId;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.Vault;
import dev.goodword.surveys.PagePulse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Hands a looked-over form in. Sending the same draft again leads to the same
 * application.
 */
@Component
class Sending {

	private static final Logger log = LoggerFactory.getLogger(Sending.class);

	private static final String KEY = "portal.apply-key";

	private static final String BODY = "portal.apply-body";

	private final Applying applying;

	private final Candidates candidates;

	private final CandidateSessions sessions;

	private final StatusLinks links;

	private final Uploads uploads;

	private final Texts texts;

	private final PagePulse pulse;

	private final PageWords words;

	private final Vault vault;

	Sending(Applying applying, Candidates candidates, CandidateSessions sessions, StatusLinks links, Uploads uploads,
			Texts texts, PagePulse pulse, PageWords words, Vault vault) {
		this.applying = applying;
		this.candidates = candidates;
		this.sessions = sessions;
		this.links = links;
		this.uploads = uploads;
		this.texts = texts;
		this.pulse = pulse;
		this.words = words;
		this.vault = vault;
	}

	/**
	 * Sends the draft.
	 * @param shown the date the person saw
	 * @param session the secret of this browser's session; null when it has none
	 * @return the secret of the status link
	 * @throws ClosedDoor when the position was closed meanwhile
	 * @throws dev.goodword.applications.SentOtherwise when the draft was changed after it
	 * had been handed in
	 * @throws NotLikeThis when a rule objects that the form did not know of
	 */
	String send(Visit visit, Draft draft, LocalDate shown, @Nullable String session) {
		ContactDetails contact = contact(visit, draft.form());
		List<FileId> files = files(visit, draft);
		NewApplication form = new NewApplication(visit.summary().id(), contact, signedIn(session, contact),
				files.isEmpty() ? null : files.get(0), files.isEmpty() ? List.of() : files.subList(1, files.size()),
				answers(visit, draft.form()),
				HeardFrom.of(draft.form().get(ApplyForm.SOURCE)).map(HeardFrom::code).orElse(null),
				ShareCode.of(draft.form().get(ApplyForm.VIA)), consents(draft.form()), draft.startedAt(), shown,
				this.vault.sign(KEY, Objects.requireNonNull(draft.token())));
		try {
			Receipt receipt = this.applying.handIn(form, body(draft));
			if (receipt.fresh() && receipt.application() != null) {
				wantTexts(receipt, draft.form());
				ask(receipt.application());
			}
			return link(receipt);
		}
		catch (PositionNotOpen closed) {
			throw new ClosedDoor(visit);
		}
		catch (Refused refused) {
			throw new NotLikeThis(visit, draft, problem(visit, refused.refusal()));
		}
	}

	/** What was handed in is handed in, whatever becomes of our own questions. */
	private void ask(JobApplicationId application) {
		try {
			this.pulse.applied(application);
		}
		catch (RuntimeException ex) {
			log.error("Nobody could be asked about application {}: {}", application, ex.getClass().getName());
		}
	}

	/** Only for the number that was typed here, and only where we can text. */
	private void wantTexts(Receipt receipt, ApplyForm form) {
		if (form.has(ApplyForm.TEXTS) && isTheirNumber(receipt.candidate(), form)
				&& this.texts.isOffered(receipt.candidate())) {
			this.texts.want(receipt.candidate(), true);
		}
	}

	/**
	 * Whoever is signed in keeps the number we knew: that is none they agreed about here.
	 */
	private boolean isTheirNumber(CandidateId candidate, ApplyForm form) {
		Optional<String> typed = PhoneText.international(form.get(ApplyForm.PHONE), form.get(ApplyForm.COUNTRY))
			.map((number) -> number.replaceAll("[^+\\d]", ""));
		return typed.isPresent() && typed.equals(this.candidates.textNumber(candidate));
	}

	/** At the question it is about, if it is about one. */
	private static Problem problem(Visit visit, Refusal refusal) {
		String place = Objects.requireNonNullElse(refusal.detail(), "");
		String field = visit.questions()
			.stream()
			.filter((question) -> place.equals(String.valueOf(question.order())))
			.map(ApplyForm::answerTo)
			.findFirst()
			.orElse(ApplyForm.NAME);
		return Problem.of(field, refusal.messageKey(), place);
	}

	/** Whether this browser is signed in with the address the form names. */
	boolean isOwn(ApplyForm form, @Nullable String session) {
		return signedInAs(session).map(this.candidates::profile)
			.flatMap((person) -> Optional.ofNullable(person.email()))
			.map(EmailAddress::normalised)
			.equals(EmailAddress.parse(form.get(ApplyForm.EMAIL)).map(EmailAddress::normalised));
	}

	/** The secret of the status link of something that was handed in. */
	String link(Receipt receipt) {
		return this.links.token(receipt.candidate(), receipt.subject());
	}

	/** Stands for what was filled in; tells nothing about it. */
	private String body(Draft draft) {
		Map<String, String> typed = new TreeMap<>(draft.form().fields());
		typed.keySet().removeAll(List.of(ApplyForm.OFFER, ApplyForm.FROM_CV));
		return this.vault.sign(BODY, typed + "|" + draft.files());
	}

	/**
	 * A session in which the sending browser sees this one application; empty when it has
	 * one already that shows everything of somebody.
	 * @param session the secret of this browser's session; null when it has none
	 */
	Optional<String> openFor(String statusToken, @Nullable String session) {
		return signedInAs(session).isPresent() ? Optional.empty() : this.links.resolve(statusToken)
			.map((target) -> this.sessions.open(target.candidate(), target.subject(), false));
	}

	private Optional<CandidateId> signedInAs(@Nullable String session) {
		return Optional.ofNullable(session)
			.flatMap(this.sessions::resume)
			.filter((known) -> known.onlySubject() == null)
			.map(CandidateSession::candidate);
	}

	private ContactDetails contact(Visit visit, ApplyForm form) {
		Whereabouts where = Whereabouts.of(form.get(ApplyForm.ZONE));
		ZoneId zone = ApplyPages.zone(visit, where);
		return new ContactDetails(PersonName.full(form.get(ApplyForm.NAME)).orElseThrow(),
				PersonName.called(form.get(ApplyForm.CALL_NAME)).orElse(null),
				EmailAddress.parse(form.get(ApplyForm.EMAIL)).orElseThrow(),
				PhoneText.international(form.get(ApplyForm.PHONE), form.get(ApplyForm.COUNTRY)).orElse(null),
				visit.language(), zone, where.country());
	}

	/**
	 * Whoever is signed in and writes as themselves; nobody for an address we do not know
	 * to be theirs.
	 */
	private @Nullable CandidateId signedIn(@Nullable String session, ContactDetails contact) {
		return signedInAs(session).filter((candidate) -> isSame(this.candidates.profile(candidate), contact))
			.orElse(null);
	}

	private static boolean isSame(CandidateProfile known, ContactDetails contact) {
		return known.name().equals(contact.name()) && known.email() != null
				&& known.email().normalised().equals(contact.email().normalised());
	}

	/** The files; a few lines written instead become one. */
	private List<FileId> files(Visit visit, Draft draft) {
		List<FileId> files = new ArrayList<>(draft.files());
		String about = FreeText.of(draft.form().get(ApplyForm.ABOUT));
		if (!about.isEmpty()) {
			files.add(this.uploads.written(this.words.say(visit.language(), "portal.apply.about.file"), about));
		}
		return files;
	}

	private static Map<QuestionId, String> answers(Visit visit, ApplyForm form) {
		Map<QuestionId, String> answers = new LinkedHashMap<>();
		for (Question question : visit.questions()) {
			String answer = FreeText.of(form.get(ApplyForm.answerTo(question)));
			boolean known = question.kind() == Question.Kind.TEXT || List.of("yes", "no").contains(answer);
			if (!answer.isEmpty() && known) {
				answers.put(question.id(), answer);
			}
		}
		return answers;
	}

	private static Map<String, String> consents(ApplyForm form) {
		return form.has(ApplyForm.POOL) ? Map.of("notice", ConsentTexts.NOTICE, "pool", ConsentTexts.POOL)
				: Map.of("notice", ConsentTexts.NOTICE);
	}

}
