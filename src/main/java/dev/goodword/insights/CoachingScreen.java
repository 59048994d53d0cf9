package dev.goodword.insights;

import java.util.Locale;
import java.util.Optional;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Company;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Refusal;
import dev.goodword.insights.conversations.ConversationScreen;
import dev.goodword.insights.conversations.Typed;
import dev.goodword.shared.CompanyId;
import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.scores.Quarter;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page one learns from: the figures of one recruiter, and the talks about them. */
@Component
class CoachingScreen implements ConversationScreen {

	private final CoachingPage pages;

	private final ConversationPage conversations;

	private final Accounts accounts;

	private final MessageSource texts;

	CoachingScreen(CoachingPage pages, ConversationPage conversations, Accounts accounts, MessageSource texts) {
		this.pages = pages;
		this.conversations = conversations;
		this.accounts = accounts;
		this.texts = texts;
	}

	/**
	 * The company in which there is such a page for who asks; empty when there is none.
	 */
	Optional<Company> company(StaffMember who, StaffMember whose, String asked) {
		return this.pages.company(who, whose, asked).or(() -> this.conversations.company(who, whose, asked));
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
		Company chosen = this.accounts.company(company);
		Quarter quarter = typed.quarter(this.pages.quarter(chosen, "").orElseThrow());
		ModelAndView page = show(who, this.accounts.member(person), chosen, quarter, typed);
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page.addObject("undone", true)
			.addObject("done",
					this.texts.getMessage(
							"notice." + why.messageKey().replace("conversation.refused.", "conversation-not-"), null,
							locale()));
	}

	private static Locale locale() {
		return LocaleContextHolder.getLocale();
	}

}
