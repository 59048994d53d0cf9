package dev.goodword.surveys;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Company;
import dev.goodword.surveys.Questionnaire.State;
import dev.goodword.surveys.asking.Asked;
import dev.goodword.surveys.own.OwnQuestion;
import dev.goodword.surveys.own.OwnQuestions;

import org.springframework.stereotype.Component;

/** Puts together what somebody is asked, and holds against it what they send. */
@Component
class Questionnaires {

	/** So many questions to rate are told to take about a minute, and no more. */
	private static final int IN_A_MINUTE = 9;

	private final Accounts accounts;

	private final SurveyRules rules;

	private final OwnQuestions own;

	private final InstantSource clock;

	Questionnaires(Accounts accounts, SurveyRules rules, OwnQuestions own, InstantSource clock) {
		this.accounts = accounts;
		this.rules = rules;
		this.own = own;
		this.clock = clock;
	}

	/** What the holder of a link sees. */
	Questionnaire of(SurveyToken token, Asked asked) {
		State state = asked.submitted() ? State.ANSWERED
				: this.clock.instant().isBefore(asked.endsAt()) ? State.OPEN : State.EXPIRED;
		Touchpoint touchpoint = asked.cell().touchpoint();
		boolean wholly = token.isLong() && Booklet.hasLongForm(touchpoint);
		Company company = this.accounts.company(asked.cell().company());
		LocalDate lastDay = Questionnaire.lastDay(asked.endsAt(), company.zone());
		if (state != State.OPEN) {
			return new Questionnaire(state, company.name(), touchpoint, List.of(), List.of(), wholly, lastDay, null);
		}
		List<OwnQuestion> more = this.own.asked(company.id(), touchpoint, asked.cell().month());
		List<Item> items = Booklet.items(touchpoint, token.booklet(), wholly,
				this.rules.at(company, asked.askedAt()).consumers());
		return new Questionnaire(state, company.name(), touchpoint, items, more, wholly || isLong(items, more), lastDay,
				company.currency().orElse(null));
	}

	/** With questions of the company's own it may take longer than a minute. */
	private static boolean isLong(List<Item> items, List<OwnQuestion> own) {
		return !own.isEmpty() && items.stream().filter(Item::isRated).count() + own.size() > IN_A_MINUTE;
	}

	/**
	 * The reply without answers to questions that were taken out while the page was open.
	 * @throws UnfitReply when it answers what was not asked, or off the scale
	 */
	static Reply fit(Questionnaire questionnaire, Reply reply) {
		boolean fits = reply.answers()
			.entrySet()
			.stream()
			.allMatch((answer) -> questionnaire.items().contains(answer.getKey())
					&& answer.getKey().scale().takes(answer.getValue()));
		boolean heard = reply.contact() == null
				|| (questionnaire.touchpoint().offersContact() && reply.contact().length() <= Reply.LONGEST_CONTACT);
		if (!fits || !heard) {
			throw new UnfitReply();
		}
		return reply.keeping((own) -> isTaken(questionnaire, own));
	}

	private static boolean isTaken(Questionnaire questionnaire, Map.Entry<String, String> own) {
		Optional<OwnQuestion> question = questionnaire.own()
			.stream()
			.filter((each) -> OwnQuestion.name(each.version()).equals(own.getKey()))
			.findFirst();
		if (question.isPresent() && !question.get().words().values().contains(own.getValue())) {
			throw new UnfitReply();
		}
		return question.isPresent();
	}

}
