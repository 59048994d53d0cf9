package dev.goodword.surveys;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.goodword.candidates.CandidateErased;
import dev.goodword.shared.CompanyId;
import dev.goodword.shared.Transactions;
import dev.goodword.surveys.Questionnaire.State;
import dev.goodword.surveys.answering.Answers;
import dev.goodword.surveys.answering.Content;
import dev.goodword.surveys.answering.Crowds;
import dev.goodword.surveys.answering.UnsentPages;
import dev.goodword.surveys.asking.Asked;
import dev.goodword.surveys.asking.Invitations;
import dev.goodword.surveys.comments.Redacting;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * Asking people how they were treated, and what may be known of their answers. Opens
 * transactions of its own: an answer, a wish to be contacted and the invitation are never
 * written together, so that not even the database's own numbers connect them.
 */
@Service
public class Surveys {

	private static final Logger log = LoggerFactory.getLogger(Surveys.class);

	private final Invitations invitations;

	private final Answers answers;

	private final UnsentPages drafts;

	private final ContactTable contacts;

	private final Redacting redacting;

	private final Crowds crowds;

	private final Questionnaires questionnaires;

	private final SurveySettings settings;

	private final Transactions transactions;

	private final InstantSource clock;

	Surveys(Invitations invitations, Answers answers, UnsentPages drafts, ContactTable contacts, Redacting redacting,
			Crowds crowds, Questionnaires questionnaires, SurveySettings settings, Transactions transactions,
			InstantSource clock) {
		this.invitations = invitations;
		this.answers = answers;
		this.drafts = drafts;
		this.contacts = contacts;
		this.redacting = redacting;
		this.crowds = crowds;
		this.questionnaires = questionnaires;
		this.settings = settings;
		this.transactions = transactions;
		this.clock = clock;
	}

	/**
	 * What the holder of a link sees; changes nothing. Empty when the link is unknown.
	 */
	public Optional<Questionnaire> open(String link) {
		return SurveyToken.parse(link)
			.flatMap((token) -> this.invitations.of(token).map((asked) -> this.questionnaires.of(token, asked)));
	}

	/**
	 * Somebody opened a link that names a rating: remembered for a few seconds, in memory
	 * only, to tell people from scanners.
	 */
	public void ratingAsked(String link, String rating) {
		SurveyToken.parse(link)
			.filter((token) -> Item.REC.scale().takes(rating))
			.ifPresent((token) -> this.crowds.asked(token.hash(), rating, this.clock.instant()));
	}

	/**
	 * Takes a reply, once. A second one has no effect, but for the rest of one that was
	 * only half taken: the wish to be contacted and the answer are each taken once.
	 * @return the receipt by which alone the answer can be deleted; empty when the link
	 * takes no answer any more, or only a wish to be contacted was sent
	 * @throws UnfitReply when it answers what was not asked, or off the scale
	 */
	public Optional<String> submit(String link, Reply sent) {
		SurveyToken token = SurveyToken.parse(link).orElseThrow(UnfitReply::new);
		Asked asked = this.invitations.of(token).orElseThrow(UnfitReply::new);
		Questionnaire questionnaire = this.questionnaires.of(token, asked);
		if (questionnaire.state() != State.OPEN || sent.isEmpty()) {
			return Optional.empty();
		}
		Reply reply = Questionnaires.fit(questionnaire, sent);
		if (reply.isEmpty()) {
			return Optional.empty();
		}
		if (reply.contact() != null) {
			wish(token, asked, reply.contact());
		}
		@Nullable String receipt = !reply.isAnswered() ? null
				: this.answers.take(token.onceKey(), asked.cell(), content(token, asked, questionnaire.items(), reply));
		this.invitations.submitted(asked.id());
		this.drafts.discard(token.draftKey());
		return Optional.ofNullable(receipt);
	}

	/** Its name comes from the link: whoever sends it once more wishes it once. */
	private void wish(SurveyToken token, Asked asked, String words) {
		try {
			this.transactions.alone(() -> {
				this.contacts.add(token.wishKey(), asked.candidate(), asked.cell().company(), words, today());
				return asked;
			});
		}
		catch (DuplicateKeyException ex) {
			log.debug("A wish to be contacted was sent once more");
		}
	}

	/**
	 * Keeps what was chosen so far, without words of any kind. Begins with the first
	 * question; without an answer to that there is nothing to keep. While it is written
	 * nobody can send the page, so that nothing is kept beside what was sent.
	 */
	public void keep(String link, Reply reply) {
		SurveyToken.parse(link).ifPresent((token) -> this.transactions.within(() -> keep(token, reply)));
	}

	private boolean keep(SurveyToken token, Reply reply) {
		Optional<Asked> found = this.invitations.locked(token);
		found.ifPresent((asked) -> {
			Questionnaire questionnaire = this.questionnaires.of(token, asked);
			Reply kept = reply.within(questionnaire.items());
			if (questionnaire.state() == State.OPEN && kept.answers().containsKey(Item.REC)) {
				this.drafts.keep(token.draftKey(), token.onceKey(), asked.cell(),
						ReplyQuality.of(kept)
							.content(asked, questionnaire.items(),
									this.settings.isOurs(kept.network()) || this.crowds.isBurst(token.hash())),
						asked.endsAt());
			}
			else {
				this.drafts.discard(token.draftKey());
			}
		});
		return found.isPresent();
	}

	/** What the holder of a link has filled in so far; changes nothing. */
	public Map<Item, String> kept(String link) {
		Map<Item, String> kept = new EnumMap<>(Item.class);
		SurveyToken.parse(link)
			.ifPresent((token) -> this.drafts.of(token.draftKey())
				.forEach((name, value) -> kept.put(Item.valueOf(name), value)));
		return kept;
	}

	/** Forgets what the holder of a link has filled in so far. */
	public void forget(String link) {
		SurveyToken.parse(link).map(SurveyToken::draftKey).ifPresent(this.drafts::discard);
	}

	/** The holder of the link does not want to be asked again, ever. */
	public void leaveAlone(String link) {
		forget(link);
		SurveyToken.parse(link).flatMap(this.invitations::of).ifPresent(this.invitations::leaveAlone);
	}

	/** Deletes the answer of a receipt; whether there was one. */
	public boolean delete(String receipt) {
		return this.answers.delete(receipt);
	}

	/** Somebody of the company has answered the wish. */
	public void contactDone(ContactId id, CompanyId company) {
		this.transactions.within(() -> this.contacts.done(id, company, today()));
	}

	@EventListener
	void on(CandidateErased fact) {
		this.contacts.forget(fact.candidate());
	}

	private Content content(SurveyToken token, Asked asked, List<Item> shown, Reply reply) {
		boolean crowd = this.crowds.isCrowd(reply.network(), token.hash(), this.clock.instant())
				|| this.settings.isOurs(reply.network());
		return ReplyQuality.of(this.redacting.of(asked, reply))
			.content(asked, shown, crowd || this.crowds.isBurst(token.hash()))
			.reminded(asked.isReminded(this.clock.instant()));
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
	}

}
