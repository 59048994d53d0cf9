package dev.goodword.portal.applying;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Gives controller methods the {@link Visit} their address is about, and only when the
 * door of the position is open.
 */
@Component
class VisitArguments implements HandlerMethodArgumentResolver, WebMvcConfigurer {

	private final ObjectProvider<ApplyPages> pages;

	VisitArguments(ObjectProvider<ApplyPages> pages) {
		this.pages = pages;
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this);
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType().equals(Visit.class);
	}

	/**
	 * The visit.
	 * @throws ClosedDoor when the position takes no applications at this moment
	 * @throws NoSuchForm when there is no such position
	 */
	@Override
	public Visit resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		Visit visit = this.pages.getObject().visit(code(request), locale(request)).orElseThrow(NoSuchForm::new);
		if (!visit.door().isOpen()) {
			throw new ClosedDoor(visit);
		}
		return visit;
	}

	private static String code(NativeWebRequest request) {
		return (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE,
				RequestAttributes.SCOPE_REQUEST) instanceof Map<?, ?> variables) ? String.valueOf(variables.get("code"))
						: "";
	}

	private static Locale locale(NativeWebRequest request) {
		return RequestContextUtils.getLocale((HttpServletRequest) request.getNativeRequest());
	}

}
