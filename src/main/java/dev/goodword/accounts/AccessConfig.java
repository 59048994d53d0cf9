package dev.goodword.accounts;

import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the rules of {@link Access} before every handler. */
@Configuration(proxyBeanMethods = false)
class AccessConfig implements WebMvcConfigurer {

	private final ObjectProvider<AccessInterceptor> access;

	AccessConfig(ObjectProvider<AccessInterceptor> access) {
		this.access = access;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.access.getObject()).order(Integer.MIN_VALUE);
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(new StaffArguments());
	}

	@Bean
	SecurityContextRepository whoIsSignedIn(StaffSessions sessions) {
		return new StaffContexts(sessions);
	}

}
