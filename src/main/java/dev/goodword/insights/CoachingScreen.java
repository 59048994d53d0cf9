package dev.goodword.insights;

import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Company;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Refusal;
import dev.goodword.insights.conversations.ConversationScreen;
import dev.goodword.insights.conversations.Conversations;
import dev.goodword.insights.conversations.Typed;
import dev.goodword.shared.CompanyId;
import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.scores.Quarter;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The page one learns from: the figures of one recruiter, and the talks about them. */
@Component
class CoachingScreen implements ConversationScreen {

	private final CoachingPage pages;

	private final ConversationPage conversations;

	private final Conversations records;

	private final Accounts accounts;

	private final MessageSource texts;

	CoachingScreen(CoachingPage pages, ConversationPage conversations, Conversations records, Accounts accounts,
			MessageSource texts) {
		this.pages = pages;
		this.conversations = conversations;
		this.records = records;
		this.accounts = accounts;
		this.texts = texts;
	}

	/**
	 * The company in which there is such a page for who asks; empty when there is none.
	 */
	Optional<Company> company(StaffMember who, StaffMember whose, String asked) {
		return this.pages.company(who, whose, asked).or(() -> kept(who, whose, asked));
	}

	/** Where there are records about them, though they lead nothing there any more. */
	private Optional<Company> kept(StaffMember who, StaffMember whose, String asked) {
		return this.accounts.companies()
			.stream()
			.filter((company) -> asked.isEmpty() || company.id().toString().equals(asked))
			.filter((company) -> !this.records.of(company, whose.id(), who).isEmpty())
			.findFirst();
	}

	Optional<Quarter> quarter(Company company, String asked) {
		return this.pages.quarter(company, asked);
	}

	ModelAndView show(StaffMember who, StaffMember whose, Company company, Quarter quarter, Typed typed) {
		FigureWords words = new FigureWords(this.texts, LocaleTag.of(locale()), who.zone());
		return new ModelAndView("insights/coaching")
			.addObject("coaching", this.pages.view(whose, company, quarter, words))
			.addObject("conversation", this.conversations.view(company, whose, quarter, who, typed, words))
			.addObject("own", who.id().equals(whose.id()))
			.addObject("whose", whose.name());
	}

	@Override
	public ModelAndView refused(StaffMember who, CompanyId company, AccountId person, Typed typed, Refusal why) {
		StaffMember whose = whose(person);
		Company chosen = company(who, whose, company.toString()).orElseThrow(CoachingScreen::unknown);
		Quarter quarter = typed.quarter(this.pages.quarter(chosen, "").orElseThrow());
		ModelAndView page = show(who, whose, chosen, quarter, typed);
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page.addObject("undone", true)
			.addObject("done",
					this.texts.getMessage(
							"notice." + why.messageKey().replace("conversation.refused.", "conversation-not-"), null,
							locale()));
	}

	StaffMember whose(AccountId person) {
		try {
			return this.accounts.member(person);
		}
		catch (NoSuchElementException ex) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, ex);
		}
	}

	static ResponseStatusException unknown() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

	private static Locale locale() {
		return LocaleContextHolder.getLocale();
	}

}
