package dev.goodword.accounts;

import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives controller methods for staff the person who is signed in. */
class StaffArguments implements HandlerMethodArgumentResolver {

	/** The request attribute {@link AccessInterceptor} leaves the person in. */
	static final String MEMBER = StaffMember.class.getName();

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == StaffMember.class;
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer model,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		@Nullable Object member = request.getAttribute(MEMBER, RequestAttributes.SCOPE_REQUEST);
		if (member == null) {
			throw new IllegalStateException("Only addresses for staff know who is signed in");
		}
		return member;
	}

}
