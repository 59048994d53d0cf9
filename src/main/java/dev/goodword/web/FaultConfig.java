package dev.goodword.web;

import dev.goodword.shared.Chance;
import jakarta.servlet.DispatcherType;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * Puts the filter of faults before all others but the one of headers. Its pages are drawn
 * without the part of the framework that needs a request in progress.
 */
@Configuration(proxyBeanMethods = false)
class FaultConfig {

	@Bean
	FilterRegistrationBean<FaultFilter> faultFilter(Chance chance, ThymeleafViewResolver pages) {
		FilterRegistrationBean<FaultFilter> registration = new FilterRegistrationBean<>(new FaultFilter(chance, pages));
		registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
		return registration;
	}

}
