package dev.goodword.insights.conversations;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Refusal;
import dev.goodword.shared.CompanyId;

import org.springframework.web.servlet.ModelAndView;

/** The page on which conversations are read and led. */
public interface ConversationScreen {

	/** The page again after a refused act, with why and what was typed. */
	ModelAndView refused(StaffMember who, CompanyId company, AccountId person, Typed typed, Refusal why);

}
