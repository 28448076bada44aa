package org.waymark.queryside.api;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The controllers of the query API. */
@Configuration(proxyBeanMethods = false)
@Import({
    PartnershipApi.class,
    CommunityApi.class,
    CalendarApi.class,
    HonestyApi.class,
    NextApi.class,
    ReportApi.class,
    RippleApi.class,
    ReplayApi.class,
    LogApi.class,
    Answers.class
})
public class ApiConfiguration {}
