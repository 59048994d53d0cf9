package dev.goodword.portal.surveying;

import java.util.Map;

import dev.goodword.accounts.Audience;
import dev.goodword.accounts.AudienceGate;
import dev.goodword.surveys.StaffSurveys;
import dev.goodword.surveys.Surveys;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/** Lets in whoever holds a link that leads to a questionnaire, answered or not. */
@Component
class SurveyLinkGate implements AudienceGate {

	private final Surveys surveys;

	private final StaffSurveys staff;

	SurveyLinkGate(Surveys surveys, StaffSurveys staff) {
		this.surveys = surveys;
		this.staff = staff;
	}

	@Override
	public Audience audience() {
		return Audience.SURVEY_LINK;
	}

	@Override
	public boolean admits(HttpServletRequest request) {
		Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
		return variables instanceof Map<?, ?> map && map.get("token") instanceof String token
				&& (isOfStaff(request) ? this.staff.open(token) : this.surveys.open(token)).isPresent();
	}

	private static boolean isOfStaff(HttpServletRequest request) {
		return String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))
			.startsWith(StaffSurveyController.PAGE);
	}

}
