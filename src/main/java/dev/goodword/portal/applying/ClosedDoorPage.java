package dev.goodword.portal.applying;

import dev.goodword.portal.PositionPages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Tells whoever comes late, keeps what they wrote, and shows what is open. */
@ControllerAdvice
class ClosedDoorPage {

	private final ApplyPages pages;

	private final PositionPages positions;

	private final Drafts drafts;

	private final TakingForms taking;

	ClosedDoorPage(ApplyPages pages, PositionPages positions, Drafts drafts, TakingForms taking) {
		this.pages = pages;
		this.positions = positions;
		this.drafts = drafts;
		this.taking = taking;
	}

	@ExceptionHandler
	ModelAndView closed(ClosedDoor door, HttpServletRequest request, HttpServletResponse response) {
		Visit visit = door.visit();
		Draft draft = wrote(request) ? kept(visit, request, response) : this.drafts.open(request, visit);
		ModelAndView page = new ModelAndView("portal/apply-closed", HttpStatus.GONE);
		page.addObject("door", visit.door().name());
		page.addObject("code", visit.code());
		page.addObject("over", this.pages.over(visit));
		page.addObject("companyName", this.pages.company(visit));
		page.addObject("others", this.positions.others(visit.code(), visit.language()));
		if (draft.until() != null && draft.sent() == null) {
			page.addObject("kept", this.pages.day(visit, draft.until()).text());
		}
		return page;
	}

	/** Whether the form came with it, and not only a button of another page. */
	private static boolean wrote(HttpServletRequest request) {
		return request.getMethod().equals("POST") && request.getParameter(Drafts.STARTED) != null;
	}

	private Draft kept(Visit visit, HttpServletRequest request, HttpServletResponse response) {
		try {
			return this.taking.take(visit, request, response);
		}
		catch (NotNow refusal) {
			return refusal.draft();
		}
	}

}
