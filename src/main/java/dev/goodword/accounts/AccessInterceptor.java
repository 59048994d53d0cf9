package dev.goodword.accounts;

import java.io.IOException;
import java.net.InetAddress;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import dev.goodword.audit.AuditLog;
import dev.goodword.shared.DateWords;
import dev.goodword.shared.LocaleTag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Stands before every handler and lets nobody through without an {@link Access} rule that
 * admits them. Static files are for everybody.
 */
@Component
class AccessInterceptor implements HandlerInterceptor {

	private static final String HOUSE = "house";

	/**
	 * When the page was made, on the clock of whoever is signed in: a printed page says
	 * so.
	 */
	private static final String SEEN_AT = "seenAt";

	private final StaffSessions sessions;

	private final AuditLog audit;

	private final HouseSign sign;

	private final InstantSource clock;

	private final Map<Audience, AudienceGate> gates = new EnumMap<>(Audience.class);

	AccessInterceptor(StaffSessions sessions, AuditLog audit, HouseSign sign, InstantSource clock,
			List<AudienceGate> gates) {
		this.sessions = sessions;
		this.audit = audit;
		this.sign = sign;
		this.clock = clock;
		for (AudienceGate gate : gates) {
			if (this.gates.put(gate.audience(), gate) != null) {
				throw new IllegalStateException("Two gates for " + gate.audience());
			}
		}
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		if (handler instanceof ResourceHttpRequestHandler) {
			return true;
		}
		if (!(handler instanceof HandlerMethod method)) {
			return notFound(response);
		}
		@Nullable Access rule = method.getMethodAnnotation(Access.class);
		if (rule != null && (rule.value() == Audience.PUBLIC || rule.value() == Audience.SAMPLE_LOOPBACK)) {
			hang(null, request);
		}
		return (rule != null) ? admits(rule, request, response) : notFound(response);
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		@Nullable String view = (page != null) ? page.getViewName() : null;
		if (page != null && view != null && !view.startsWith("redirect:")) {
			StaffNavigation.on(page, request);
			if (request.getAttribute(StaffArguments.MEMBER) instanceof StaffMember member) {
				page.addObject(SEEN_AT, seenAt(member, request));
			}
		}
	}

	private boolean admits(Access rule, HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (!rule.shared()) {
			prepareForms(request);
		}
		return switch (rule.value()) {
			case PUBLIC -> true;
			case STAFF -> admitsStaff(rule, request);
			case SAMPLE_LOOPBACK ->
				isLoopback(request) ? admitsByGate(rule.value(), request, response) : notFound(response);
			case STATUS_LINK, SURVEY_LINK, CANDIDATE, SETUP -> {
				response.setHeader("Referrer-Policy", "no-referrer");
				yield admitsByGate(rule.value(), request, response);
			}
		};
	}

	private boolean admitsStaff(Access rule, HttpServletRequest request) {
		StaffMember member = this.sessions.current(request).orElseThrow(SignInNeeded::new);
		hang(member, request);
		request.setAttribute(StaffArguments.MEMBER, member);
		for (Permission permission : rule.permission()) {
			if (!AccessPolicy.may(member, permission)) {
				this.audit.record(member.id().value(), "access.refused", "address", pattern(request),
						Map.of("permission", permission.name()), request.getRemoteAddr());
				throw new PermissionRefused(permission);
			}
		}
		return true;
	}

	/** The layouts read it, also on the page of a fault that follows. */
	private void hang(@Nullable StaffMember who, HttpServletRequest request) {
		if (who != null || request.getAttribute(HOUSE) == null) {
			request.setAttribute(HOUSE, this.sign.name(who, LocaleTag.of(RequestContextUtils.getLocale(request))));
		}
	}

	private String seenAt(StaffMember member, HttpServletRequest request) {
		return DateWords.in(LocaleTag.of(RequestContextUtils.getLocale(request)), member.zone())
			.longDateTime(this.clock.instant())
			.text();
	}

	private boolean admitsByGate(Audience audience, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		@Nullable AudienceGate gate = this.gates.get(audience);
		if (gate == null) {
			return notFound(response);
		}
		if (gate.admits(request)) {
			return true;
		}
		gate.refuse(request, response);
		return false;
	}

	/** The token must be in its cookie before the page begins to leave. */
	private static void prepareForms(HttpServletRequest request) {
		if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
			token.getToken();
		}
	}

	private static boolean isLoopback(HttpServletRequest request) throws IOException {
		return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
	}

	private static boolean notFound(HttpServletResponse response) throws IOException {
		response.sendError(HttpServletResponse.SC_NOT_FOUND);
		return false;
	}

	/** The pattern and not the address itself, which may hold anything. */
	private static String pattern(HttpServletRequest request) {
		String pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
		return (pattern.length() > 64) ? pattern.substring(0, 64) : pattern;
	}

}
