package dev.goodword.accounts;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.servlet.ModelAndView;

/**
 * Tells the staff's layout who is signed in and which parts of the product are theirs.
 */
final class StaffNavigation {

	private StaffNavigation() {
	}

	/** Adds it to the page, if somebody of the staff asked for it. */
	static ModelAndView on(ModelAndView page, HttpServletRequest request) {
		if (request.getAttribute(StaffArguments.MEMBER) instanceof StaffMember member) {
			page.getModelMap().putIfAbsent("staffName", member.name());
			page.addObject("mayToday", AccessPolicy.may(member, Permission.SEE_TODAY));
			page.addObject("mayLaw", AccessPolicy.may(member, Permission.LEGAL_HOLD));
			page.addObject("mayInbox", AccessPolicy.may(member, Permission.WRITE_MESSAGE));
			page.addObject("mayComplaints", AccessPolicy.may(member, Permission.HANDLE_COMPLAINTS));
			page.addObject("mayLetters", AccessPolicy.may(member, Permission.READ_TEMPLATES));
			page.addObject("mayInsights", AccessPolicy.may(member, Permission.SEE_FIGURES));
			page.addObject("mayPromises", AccessPolicy.may(member, Permission.CHANGE_PROMISE));
			page.addObject("mayCalendars", AccessPolicy.may(member, Permission.SEE_CALENDARS));
			page.addObject("mayStaff", AccessPolicy.may(member, Permission.SEE_STAFF));
			page.addObject("mayWatch", AccessPolicy.may(member, Permission.SEE_HEALTH));
		}
		return page;
	}

}
