package dev.goodword.insights.alarms;

import dev.goodword.accounts.Company;
import dev.goodword.accounts.StaffMember;
import dev.goodword.audit.AuditLog;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of a company's alarms; every look is written down. */
@Component
class AlarmScreen {

	private final AlarmPage pages;

	private final AuditLog audit;

	AlarmScreen(AlarmPage pages, AuditLog audit) {
		this.pages = pages;
		this.audit = audit;
	}

	/**
	 * The page, also the one that gives a form back.
	 * @param from the address the reader sits at
	 * @param typed what was typed and not taken; null for a mere look
	 */
	ModelAndView show(Company company, StaffMember who, LocaleTag language, String from, @Nullable Typed typed) {
		this.audit.viewed(who.id().value(), "alarms", "company", company.id().toString(), from);
		ModelAndView page = new ModelAndView("insights/alarms", "alarms",
				this.pages.view(company, who, language, typed));
		if (typed != null) {
			page.setStatus(typed.isLate() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return page;
	}

}
